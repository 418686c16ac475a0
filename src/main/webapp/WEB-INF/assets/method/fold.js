/* What a link points to stands open, and paper holds all of it: for browsers that don't see to that themselves. */
(function () {
  "use strict";
  var opened = [];

  function open(fold) {
    if (fold && fold.tagName === "DETAILS") {
      fold.open = true;
    }
  }

  function show() {
    var part = document.getElementById(window.location.hash.slice(1));
    if (!part) {
      return;
    }
    for (var around = part; around; around = around.parentElement) {
      open(around);
    }
    part.scrollIntoView();
  }

  window.addEventListener("hashchange", show);
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("main details:not([open])"));
    opened.forEach(open);
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (fold) {
      fold.open = false;
    });
  });
  show();
})();
