/* A link to a reply that doesn't stand on this page asks once for the page on which it does. */
(function () {
  "use strict";
  var asked = /^#reactie-([0-9]{15})$/.exec(window.location.hash);
  if (asked && !document.getElementById("reactie-" + asked[1]) && window.location.search.indexOf("vanaf=") < 0) {
    window.location.replace(window.location.pathname + "?vanaf=" + asked[1] + window.location.hash);
  }
})();
