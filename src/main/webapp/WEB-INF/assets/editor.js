/* Tools above a text, and drafts that are kept while somebody types. Without script the form does the same with its buttons.
   Nothing is stored in the browser: others may use the device too. */
(function () {
  "use strict";
  var area = document.querySelector("textarea[data-editor]");
  if (!area || area.getAttribute("data-ready")) {
    return;
  }
  area.setAttribute("data-ready", "true");
  var form = area.form;
  var line = document.getElementById(area.id + "-kept");
  var PAUSE = 3000;
  var AGAIN = 8000;

  /* ---- Text: what is inserted can be undone where the browser knows how. ---- */

  function insert(text) {
    area.focus();
    var done = false;
    try {
      done = document.execCommand("insertText", false, text);
    } catch (e) {
      done = false;
    }
    if (!done) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function selected() {
    return area.value.slice(area.selectionStart, area.selectionEnd);
  }

  function around(before, after, sample) {
    var words = selected() || sample;
    insert(before + words + after);
    area.setSelectionRange(area.selectionEnd - after.length - words.length, area.selectionEnd - after.length);
  }

  /* Marks whole lines, with an empty line before them, since a list or quote begins a paragraph. */
  function lines(mark, sample) {
    var start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    area.setSelectionRange(start, Math.max(start, area.selectionEnd));
    var words = (selected() || sample).split("\n");
    var before = area.value.slice(0, start);
    var gap = before && !/\n\n$/.test(before) ? "\n" : "";
    insert(gap + words.map(function (word) {
      return mark + word;
    }).join("\n"));
  }

  function link(sample) {
    var words = selected() || sample;
    insert("[" + words + "](https://)");
    var end = area.selectionEnd - 1;
    area.setSelectionRange(end - "https://".length, end);
  }

  function mark(button) {
    var sample = button.getAttribute("data-sample");
    switch (button.getAttribute("data-mark")) {
      case "bold":
        around("**", "**", sample);
        break;
      case "heading":
        lines("## ", sample);
        break;
      case "list":
        lines("- ", sample);
        break;
      case "quote":
        lines("> ", sample);
        break;
      default:
        link(sample);
    }
  }

  var tools = document.getElementById(area.id + "-tools");
  if (tools) {
    tools.hidden = false;
    tools.addEventListener("click", function (event) {
      var button = event.target.closest("button[data-mark]");
      if (button) {
        mark(button);
      }
    });
  }

  /* ---- Paste: headings, lists, links and quotes of Word or mail become Markdown; the server cleans what is sent anyway. ---- */

  function children(node, list) {
    return Array.prototype.map.call(node.childNodes, function (child) {
      return markdown(child, list);
    }).join("");
  }

  function block(text) {
    return text.trim() ? "\n\n" + text.trim() + "\n\n" : "";
  }

  function item(text, sign) {
    return "\n" + sign + " " + text.trim().replace(/\n+/g, "\n  ");
  }

  /* Word writes a list as paragraphs, with its own sign in front. */
  function wordItem(node) {
    var text = children(node).trim();
    var sign = /^\d+[.)]/.test(text) ? "1." : "-";
    return item(text.replace(/^(?:[·•o§▪\-–]|\d+[.)])\s*/, ""), sign);
  }

  function anchor(node) {
    var words = children(node).trim();
    var href = node.getAttribute("href") || "";
    return words && /^(https?:|mailto:)/i.test(href) ? "[" + words + "](" + href.replace(/[\s()<>]/g, encodeURIComponent) + ")" : words;
  }

  function emphasis(node, sign) {
    var words = children(node);
    var plain = /font-weight:\s*(normal|400)/i.test(node.getAttribute("data-style") || "");
    return words.trim() && !plain ? words.replace(/^(\s*)([\s\S]*?)(\s*)$/, "$1" + sign + "$2" + sign + "$3") : words;
  }

  function markdown(node, list) {
    if (node.nodeType === 3) {
      return node.nodeValue.replace(/[\s\u00a0]+/g, " ");
    }
    if (node.nodeType !== 1) {
      return "";
    }
    var name = node.tagName.toLowerCase();
    if (/^h[1-6]$/.test(name)) {
      return block((name === "h1" || name === "h2" ? "## " : "### ") + children(node).trim());
    }
    if (name === "p" && /mso-list:\s*l\d/i.test(node.getAttribute("data-style") || "")) {
      return wordItem(node);
    }
    switch (name) {
      case "head":
      case "style":
      case "script":
      case "title":
      case "img":
        return "";
      case "br":
        return "\n";
      case "strong":
      case "b":
        return emphasis(node, "**");
      case "em":
      case "i":
        return emphasis(node, "*");
      case "a":
        return anchor(node);
      case "ul":
      case "ol":
        return "\n\n" + children(node, name).trim() + "\n\n";
      case "li":
        return item(children(node), list === "ol" ? "1." : "-");
      case "blockquote":
        return block(children(node).trim().replace(/\n{3,}/g, "\n\n").replace(/^/gm, "> "));
      case "p":
      case "div":
      case "table":
      case "tr":
        return block(children(node));
      default:
        return children(node);
    }
  }

  /* The policy of the site would report each style that is read; of some we only want to know that they are there. */
  function unstyled(html) {
    return html.replace(/<style[\s>][\s\S]*?<\/style>/gi, "").replace(/<[a-z][^<>]*>/gi, function (tag) {
      return tag.replace(/\sstyle\s*=/gi, " data-style=");
    });
  }

  area.addEventListener("paste", function (event) {
    var html = event.clipboardData ? event.clipboardData.getData("text/html") : "";
    if (!/<(h[1-6]|li|a|b|strong|blockquote)[\s>]|mso-list:/i.test(html)) {
      return;
    }
    var body = new DOMParser().parseFromString(unstyled(html), "text/html").body;
    var text = children(body).replace(/[ \t]+\n/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
    if (text) {
      event.preventDefault();
      insert(text);
    }
  });

  /* ---- Drafts: the same form that the button Concept opslaan sends, quietly. ---- */

  function data(button, value) {
    var all = new URLSearchParams();
    Array.prototype.forEach.call(form.elements, function (field) {
      var pressed = field.type === "submit" || field.type === "button";
      var out = (field.type === "checkbox" || field.type === "radio") && !field.checked;
      if (field.name && field.type !== "file" && !pressed && !out) {
        all.append(field.name, field.value);
      }
    });
    all.append(button, value);
    return all;
  }

  function typed() {
    var title = form.elements.title;
    return (title ? title.value : "") + "\n" + area.value;
  }

  function say(what) {
    var words = line.getAttribute("data-" + what);
    if (line.textContent !== words) {
      line.textContent = words;
    }
  }

  function draft() {
    var kept = typed();
    var timer = 0;
    var running = null;
    var sent = false;

    function later(pause) {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, pause);
    }

    function keep() {
      var now = typed();
      if (sent || running || now === kept) {
        return;
      }
      running = new AbortController();
      fetch(form.action, { method: "POST", body: data("keep", "stil"), credentials: "same-origin", signal: running.signal })
        .then(function (answer) {
          running = null;
          if (answer.status === 204) {
            kept = now;
            say("kept");
            later(PAUSE);
          } else if (answer.status === 413) {
            say("long");
          } else {
            lost();
          }
        })
        .catch(function () {
          running = null;
          lost();
        });
    }

    function lost() {
      if (!sent) {
        say("lost");
        later(AGAIN);
      }
    }

    function leave() {
      if (!sent && typed() !== kept && navigator.sendBeacon && navigator.sendBeacon(form.action, data("keep", "stil"))) {
        kept = typed();
      }
    }

    form.addEventListener("input", function () {
      if (!timer || typed() !== kept) {
        later(PAUSE);
      }
    });
    form.addEventListener("submit", function () {
      sent = true;
      window.clearTimeout(timer);
      if (running) {
        running.abort();
      }
    });
    window.addEventListener("online", keep);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden") {
        leave();
      }
    });
    /* Back from the next page: the form can be sent again. */
    window.addEventListener("pageshow", function () {
      sent = false;
    });
  }

  if (line && window.fetch && window.AbortController && window.URLSearchParams) {
    draft();
  }

  /* ---- Preview: beside the text, without leaving it. ---- */

  var look = document.getElementById("preview");
  var shown = document.getElementById("voorbeeld");
  if (look && shown && window.fetch && window.URLSearchParams) {
    look.addEventListener("click", function (event) {
      event.preventDefault();
      fetch(form.action, { method: "POST", body: data("preview", ""), credentials: "same-origin" })
        .then(function (answer) {
          return answer.ok ? answer.text() : Promise.reject(new Error("refused"));
        })
        .then(function (page) {
          var next = new DOMParser().parseFromString(page, "text/html").getElementById("voorbeeld");
          shown.replaceChildren.apply(shown, Array.prototype.slice.call(next.childNodes));
          shown.focus();
        })
        .catch(function () {
          if (line) {
            say("lost");
          }
        });
    });
  }

  /* ---- The button that leads here puts the cursor in the text: tap, type, send. ---- */

  var jump = document.querySelector(".reply-jump a");
  if (jump) {
    jump.addEventListener("click", function () {
      window.setTimeout(function () {
        area.focus();
      }, 0);
    });
  }
  if (window.location.hash === "#reageer" && !document.getElementById("errors")) {
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
  }
})();
