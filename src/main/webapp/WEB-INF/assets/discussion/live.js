/* Says that somebody replied to the discussion that is open here. Nothing moves until the reader asks: then what she may read
   is fetched and put in its place. Without this script, or without a line to the server, the page is as it was. */
(function () {
  "use strict";
  var home = document.getElementById("live");
  var section = document.getElementById("reacties");
  if (!home || !section || !window.fetch || !window.DOMParser) {
    return;
  }
  var PAUSE = 2000;
  var ASK_AGAIN = 60000;
  var address = home.getAttribute("data-live");
  var state = home.getAttribute("data-state");
  var words = document.getElementById("live-words");
  var show = document.getElementById("live-show");
  var found = [];
  var source = null;
  var poll = 0;
  var asking = 0;
  var ended = false;

  /* Between the replies and the form: it floats over replies, and lies still before the form is reached. */
  section.insertBefore(home, document.getElementById("reageer"));
  home.hidden = false;

  function label(name) {
    return home.getAttribute("data-" + name);
  }

  function say(text, button) {
    if (words.textContent !== text) {
      words.textContent = text;
    }
    show.textContent = button || "";
    show.hidden = !button;
    home.classList.toggle("live-on", Boolean(text));
  }

  function isShown(number) {
    return document.getElementById("reactie-" + number);
  }

  function tell(answer) {
    found = answer.replies.filter(function (number) {
      return !isShown(number);
    });
    if (String(answer.state) !== state) {
      say(label("changed"), label("look"));
    } else if (found.length) {
      say(found.length === 1 ? label("one") : label("more").replace("0", found.length), found.length === 1 ? label("show-one") : label("show"));
    } else {
      say("", "");
    }
  }

  function ask() {
    asking = 0;
    fetch(address + "/nieuw?sinds=" + label("since"), { credentials: "same-origin" })
      .then(function (answer) {
        if (answer.status === 404) {
          end();
          return null;
        }
        return answer.ok ? answer.json() : null;
      })
      .then(function (answer) {
        if (answer && !ended) {
          tell(answer);
        }
      })
      .catch(function () {
        /* No network: the line calls again by itself. */
      });
  }

  /* A moment later, and not everybody at the same one: many may have it open. */
  function soon() {
    if (!asking) {
      asking = window.setTimeout(ask, 200 + Math.random() * PAUSE);
    }
  }

  /* Everything but these and what they stand in. */
  function leave(place, kept) {
    Array.prototype.slice.call(place.children).forEach(function (child) {
      if (kept.indexOf(child) >= 0) {
        return;
      }
      var holds = kept.some(function (one) {
        return child.contains(one);
      });
      if (holds) {
        leave(child, kept);
      } else {
        child.remove();
      }
    });
  }

  /* Who may read no more gets the page that says so; what she typed stays before her eyes, to copy, and nothing else of the discussion. */
  function end() {
    ended = true;
    close();
    var area = document.querySelector("textarea[data-editor]");
    if (area && area.value.trim()) {
      leave(document.querySelector("main"), [home, area.form]);
      document.title = label("gone");
      say(label("gone"), "");
    } else {
      window.location.reload();
    }
  }

  function close() {
    if (source) {
      source.close();
      source = null;
    }
    window.clearInterval(poll);
    poll = 0;
  }

  function quietly() {
    if (!poll && !ended) {
      poll = window.setInterval(ask, ASK_AGAIN);
    }
  }

  function open() {
    if (source || ended) {
      return;
    }
    if (!window.EventSource) {
      quietly();
      return;
    }
    var line = new EventSource(address);
    source = line;
    line.addEventListener("open", soon);
    line.addEventListener("anders", soon);
    line.addEventListener("voorbij", end);
    line.addEventListener("vol", function () {
      close();
      quietly();
    });
    line.addEventListener("error", function () {
      if (line.readyState === 2 && source === line) {
        source = null;
        soon();
        quietly();
      }
    });
  }

  /* The replies as the server shows them now, in place of the ones that stood there; the text that is being typed isn't touched. */
  function put(page) {
    var next = page.getElementById("reacties");
    var stream = next && next.querySelector(".stream");
    var old = section.querySelector(".stream");
    if (!stream || !page.getElementById("reactie-" + found[0])) {
      return false;
    }
    if (old) {
      old.replaceWith(document.importNode(stream, true));
    } else {
      var none = section.querySelector("p.muted");
      if (none) {
        none.remove();
      }
      section.insertBefore(document.importNode(stream, true), home);
    }
    document.getElementById("reacties-kop").textContent = page.getElementById("reacties-kop").textContent;
    return true;
  }

  function arrive(number) {
    var reply = isShown(number);
    reply.setAttribute("tabindex", "-1");
    reply.focus({ preventScroll: true });
    reply.scrollIntoView({ block: "center" });
  }

  function lead(number) {
    window.location.assign(window.location.pathname + "?vanaf=" + number + "#reactie-" + number);
  }

  show.addEventListener("click", function () {
    if (!found.length) {
      window.location.reload();
      return;
    }
    var first = found[0];
    fetch(window.location.pathname + window.location.search, { credentials: "same-origin" })
      .then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject(new Error("refused"));
      })
      .then(function (page) {
        if (put(new DOMParser().parseFromString(page, "text/html"))) {
          say("", "");
          arrive(first);
        } else {
          lead(first);
        }
      })
      .catch(function () {
        lead(first);
      });
  });

  /* A page that nobody looks at keeps no line: it asks when it is looked at again. */
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") {
      close();
    } else {
      open();
    }
  });
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  open();
})();
