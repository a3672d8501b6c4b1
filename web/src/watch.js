// What the server refuses to a page is said. Dash leaves the page as it was then, without a word: whoever was logged out
// meanwhile would press a button for nothing. The page stays, with all that was typed into it.
import { inside } from "./data.js";
import { tell } from "./notice.js";
import { say } from "./words.js";

const CALLBACKS = "/_dash-update-component";

/** The longest sentence; what is longer is a page of something between here and the server. */
const MOST = 500;

const logIn = () => {
  const to = encodeURIComponent(location.pathname + location.search);
  window.open(inside(`/login?to=${to}`), "_blank", "noopener");
};

/** The same answer, for Dash: it takes 401 for a token of its own that has run out, and reads the text twice. */
const forDash = async (answer) =>
  answer.status === 401 ? new Response(await answer.text(), { status: 403, headers: answer.headers }) : answer;

/** Says what an answer other than a good one means. */
export async function explain(answer) {
  if (answer.ok) return;
  const text = (await answer.text()).trim();
  const plain = /text\/plain/.test(answer.headers.get("Content-Type") ?? "") && text && text.length <= MOST;
  if (!plain) tell(say("web-unreachable"), "fault");
  else if (answer.status !== 401) tell(text, "fault");
  else tell(say("web-logged-out", { reason: text }), "fault", { words: say("web-log-in"), run: logIn });
}

export function start() {
  const ask = window.fetch;
  window.fetch = async (address, ...more) => {
    const ours = String(address?.url ?? address).includes(CALLBACKS);
    try {
      const answer = await ask.call(window, address, ...more);
      if (!ours) return answer;
      explain(answer.clone());
      return forDash(answer);
    } catch (error) {
      // A request that was broken off because the reader went on is none that failed.
      if (ours && error.name !== "AbortError") tell(say("web-unreachable"), "fault");
      throw error;
    }
  };
}
