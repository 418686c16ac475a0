/* Reads a text aloud with a voice of the device itself: nothing is sent anywhere. Without such a voice the button stays hidden. */
(function () {
  "use strict";
  var synth = window.speechSynthesis;
  var buttons = document.querySelectorAll("button[data-reads]");
  if (!synth || !window.SpeechSynthesisUtterance || !buttons.length) {
    return;
  }

  function voiceFor(language) {
    return synth.getVoices().filter(function (voice) {
      return voice.localService && voice.lang.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase();
    })[0];
  }

  function languageOf(text) {
    var nearest = text.closest("[lang]");
    return nearest ? nearest.lang : "nl";
  }

  function show() {
    buttons.forEach(function (button) {
      var text = document.getElementById(button.getAttribute("data-reads"));
      button.hidden = !text || !voiceFor(languageOf(text));
    });
  }

  function quiet() {
    synth.cancel();
    buttons.forEach(function (button) {
      button.setAttribute("aria-pressed", "false");
    });
  }

  /* Sentence by sentence: some devices stop in the middle of a long text. */
  function read(button) {
    var text = document.getElementById(button.getAttribute("data-reads"));
    var language = languageOf(text);
    var sentences = text.innerText.match(/[^.!?\n]+[.!?]*/g) || [];
    quiet();
    button.setAttribute("aria-pressed", "true");
    sentences.forEach(function (sentence, i) {
      var words = new SpeechSynthesisUtterance(sentence);
      words.lang = language;
      words.voice = voiceFor(language);
      if (i === sentences.length - 1) {
        words.onend = quiet;
      }
      synth.speak(words);
    });
  }

  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      if (button.getAttribute("aria-pressed") === "true") {
        quiet();
      } else {
        read(button);
      }
    });
  });
  window.addEventListener("pagehide", quiet);
  if (synth.addEventListener) {
    synth.addEventListener("voiceschanged", show);
  } else {
    synth.onvoiceschanged = show;
  }
  show();
})();
