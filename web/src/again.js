// A server that does not answer is said once, for everything that was asked of it meanwhile; *Try again* asks all of it anew.
import { hush, tell } from "./notice.js";
import { say } from "./words.js";

/** Statuses of what stands between here and a server that is away. */
const AWAY = [502, 503, 504];

/** `{ run, drop, alone }` of everything that waits for an answer; `alone`: to be asked anew without being told to. */
let waiting = [];
let pressed = false; // whether the reader asked anew, by a button that is gone by then

/** What a request fails with that its reader gave up: nothing is to be said of it. */
const givenUp = () => new DOMException(say("web-unreachable"), "AbortError");

const isPlain = (answer) => /text\/plain/.test(answer.headers.get("Content-Type") ?? "");

/** Whether an answer is of a proxy whose server is away; the dashboard itself says what is wrong as plain text. */
export const isAway = (answer) => AWAY.includes(answer.status) && !isPlain(answer);

function runAll(chosen) {
  const now = waiting.filter(chosen);
  waiting = waiting.filter((one) => !now.includes(one));
  if (!waiting.length) hush();
  for (const { run } of now) run();
}

function dropAll() {
  const now = waiting;
  waiting = [];
  for (const { drop } of now) drop?.();
}

/** Says that nobody answers, with a button that calls `run`; who closes the line calls `drop`. */
export function later(run, { drop, alone = false } = {}) {
  const one = { run, drop, alone };
  waiting.push(one);
  const everything = () => {
    pressed = true;
    runAll(() => true);
  };
  const line = tell(say("web-unreachable"), "fault", { words: say("web-again"), run: everything, left: dropAll });
  if (pressed) line.querySelector("button").focus();
  pressed = false;
  return () => {
    waiting = waiting.filter((other) => other !== one);
    if (!waiting.length) hush();
  };
}

/** What `ask`, a fetch, is answered. While nobody answers it waits until it is asked anew, or given up (`AbortError`). */
export async function answered(ask) {
  for (;;) {
    try {
      const answer = await ask();
      if (!isAway(answer)) {
        pressed = false;
        return answer;
      }
    } catch (error) {
      // A request that was broken off because the reader went on is none that failed.
      if (error.name === "AbortError") throw error;
    }
    await new Promise((resolve, reject) => {
      later(resolve, { drop: () => reject(givenUp()) });
    });
  }
}

export function start() {
  window.addEventListener("online", () => runAll(({ alone }) => alone));
}
