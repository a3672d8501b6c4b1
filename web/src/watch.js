// What the server refuses to a page is said. Dash leaves the page as it was then, without a word: whoever was logged out
// meanwhile would press a button for nothing. The page stays, with all that was typed into it, and so does its address.
import { answered, isAway, later } from "./again.js";
import { inside } from "./data.js";
import { tell } from "./notice.js";
import { say } from "./words.js";

const CALLBACKS = "/_dash-update-component";
/** The callback that draws a page of the address. */
const PAGE = /"output":"[^"]*_pages_content\.children/;
/** How Dash is told that the address changed (its links do so). */
const MOVED = "_dashprivate_pushstate";

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
  if (!plain) tell(say("web-failed"), "fault");
  else if (answer.status !== 401) tell(text, "fault");
  else tell(say("web-logged-out", { reason: text }), "fault", { words: say("web-log-in"), run: logIn });
}

/** An answer that changes nothing. */
const nothing = () => new Response(null, { status: 204 });

let shown; // the address of the page that is seen
let turns = 0; // pages asked for
let returning = false; // whether Dash is being told of the address that is seen
let forget = () => {}; // the page that did not come is not wanted any more

function move(address) {
  history.replaceState(history.state, "", address);
  window.dispatchEvent(new CustomEvent(MOVED));
}

/** The address tells again of the page that is seen; Dash knows it too, so that the same link can be pressed anew. */
function back() {
  if (location.href === shown) return;
  returning = true;
  move(shown);
}

/** The answer to a callback that draws a page. The one that nobody answers leaves page and address as they were. */
async function pageOf(ask) {
  if (returning && location.href === shown) {
    returning = false;
    return nothing();
  }
  returning = false;
  turns += 1;
  const [turn, wanted] = [turns, location.href];
  let answer = null;
  try {
    answer = await ask();
  } catch (error) {
    if (error.name === "AbortError") throw error;
  }
  if (turn !== turns) return answer ?? nothing();
  forget();
  forget = () => {};
  if (!answer || isAway(answer)) {
    back();
    forget = later(() => move(wanted), { alone: true });
    return nothing();
  }
  if (answer.ok) shown = wanted;
  else back();
  return answer;
}

export function start() {
  const ask = window.fetch;
  shown = location.href;
  window.fetch = async (address, ...more) => {
    const asking = () => ask.call(window, address, ...more);
    if (!String(address?.url ?? address).includes(CALLBACKS)) return asking();
    const answer = await (PAGE.test(more[0]?.body) ? pageOf(asking) : answered(asking));
    explain(answer.clone());
    return forDash(answer);
  };
}
