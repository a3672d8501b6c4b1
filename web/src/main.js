// Everything that runs in the browser. What Dash and its table call by name is put where they look for it.
import "./geo-offline.js";
import * as again from "./again.js";
import * as card from "./card/card.js";
import * as preview from "./card/preview.js";
import * as tools from "./card/tools.js";
import * as twin from "./card/twin.js";
import { actuals, shell } from "./clientside.js";
import * as anew from "./deck/anew.js";
import * as count from "./deck/count.js";
import * as deckPage from "./deck/page.js";
import * as set from "./deck/set.js";
import * as store from "./deck/store.js";
import { figureOf } from "./figure.js";
import * as firstPaint from "./first-paint.js";
import * as fit from "./fit.js";
import * as focus from "./focus.js";
import * as folds from "./folds.js";
import {
  KtuGroup,
  KtuLink,
  KtuNamed,
  KtuSpark,
  KtuStatus,
  ktuIsGroup,
  ktuNumbers,
  ktuSeverity,
  ktuSorted,
  ktuText,
  ktuTheme,
  ktuWithinGroups,
  ktuWords,
} from "./grid.js";
import * as gridLater from "./grid-later.js";
import * as language from "./language.js";
import * as narrow from "./narrow.js";
import * as paper from "./paper.js";
import * as phone from "./phone.js";
import { draw } from "./picture/compose.js";
import { fileName } from "./picture/filenames.js";
import { toPng } from "./picture/png.js";
import * as places from "./places.js";
import * as pointing from "./point.js";
import * as seal from "./seal.js";
import * as frame from "./shell.js";
import * as suggest from "./suggest.js";
import * as tour from "./tour.js";
import * as upload from "./upload.js";
import * as waking from "./wake.js";
import * as watch from "./watch.js";
import { follow } from "./what-if.js";

function offer(name, parts) {
  window[name] = Object.assign(window[name] ?? {}, parts);
}

offer("dash_clientside", { shell, actuals, stability: { follow } });
offer("dashAgGridFunctions", {
  ktuIsGroup,
  ktuNumbers,
  ktuSeverity,
  ktuSorted,
  ktuText,
  ktuTheme,
  ktuWithinGroups,
  ktuWords,
});
offer("dashAgGridComponentFunctions", { KtuGroup, KtuLink, KtuNamed, KtuSpark, KtuStatus });
// The tests look at pictures before they are saved, and wake charts.
offer("ktuPicture", { figureOf, draw, toPng, fileName, wake: waking.wake });

for (const part of [
  phone,
  again,
  watch,
  gridLater,
  folds,
  places,
  focus,
  waking,
  pointing,
  firstPaint,
  language,
  frame,
  card,
  preview,
  tools,
  twin,
  store,
  count,
  deckPage,
  set,
  anew,
  narrow,
  fit,
  paper,
  seal,
  suggest,
  tour,
  upload,
])
  part.start();
