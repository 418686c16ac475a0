/* Offers names of members while somebody types @ and a letter in a reply. The server says which, by what she may read. Without
   this script a name is typed as any other word, and heard the same. */
(function () {
  "use strict";
  var home = document.getElementById("live");
  var area = document.getElementById("text");
  if (!home || !area || !window.fetch) {
    return;
  }
  var PAUSE = 250;
  var TYPED = /(^|[^\w.@+-])@([^\s@>][^\n@>]{0,29})$/;
  var timer = 0;
  var asked = "";
  var box = document.createElement("div");
  box.className = "chips";
  box.id = "mentions";
  box.hidden = true;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", home.getAttribute("data-names"));
  var status = document.createElement("p");
  status.className = "hint";
  status.setAttribute("role", "status");
  area.parentNode.insertBefore(box, area.nextSibling);
  area.parentNode.insertBefore(status, box);

  function typed() {
    var found = TYPED.exec(area.value.slice(0, area.selectionStart));
    return found ? found[2] : "";
  }

  function close() {
    asked = "";
    box.hidden = true;
    box.textContent = "";
    status.textContent = "";
  }

  function put(name) {
    var end = area.selectionStart;
    var start = end - typed().length;
    area.setRangeText(name + " ", start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    close();
    area.focus();
  }

  function show(names) {
    box.textContent = "";
    names.forEach(function (name) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "chip";
      button.setAttribute("translate", "no");
      button.textContent = name;
      button.addEventListener("click", function () {
        put(name);
      });
      box.appendChild(button);
    });
    box.hidden = names.length === 0;
    status.textContent = names.length === 0 ? "" : home.getAttribute("data-names-found");
  }

  function ask() {
    var beginning = typed();
    if (!beginning) {
      close();
      return;
    }
    if (beginning === asked) {
      return;
    }
    asked = beginning;
    fetch(home.getAttribute("data-live") + "/namen?begin=" + encodeURIComponent(beginning), { credentials: "same-origin" })
      .then(function (answer) {
        return answer.ok ? answer.json() : [];
      })
      .then(function (names) {
        if (asked === beginning) {
          show(names);
        }
      })
      .catch(close);
  }

  area.addEventListener("input", function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  function leave(event) {
    if (event.key === "Escape" && !box.hidden) {
      close();
      area.focus();
    }
  }
  area.addEventListener("keydown", leave);
  box.addEventListener("keydown", leave);
})();
