(function () {
  'use strict';
  var form = document.getElementById('filter');
  var status = document.getElementById('shown');
  if (!form || !status) {
    return;
  }
  var inputs = Array.from(document.querySelectorAll('.input')).map(function (input) {
    return {
      element: input,
      name: fold(input.querySelector('h3').textContent),
      findings: Array.from(input.querySelectorAll('.finding')).map(function (finding) {
        return { element: finding, text: null };
      })
    };
  });
  var all = inputs.reduce(function (sum, input) {
    return sum + input.findings.length;
  }, 0);
  var waiting = 0;

  // Blanks and accents do not matter to somebody who looks for a word.
  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
  }

  function value(name) {
    return form.elements[name] ? form.elements[name].value : '';
  }

  function filter() {
    var words = fold(value('text').trim());
    var rule = value('rule');
    var language = value('language');
    var change = value('change');
    var weights = Array.from(form.querySelectorAll('[name="severity"]:checked')).map(function (box) {
      return box.value;
    });
    var shown = 0;
    inputs.forEach(function (input) {
      var left = 0;
      input.findings.forEach(function (finding) {
        var data = finding.element.dataset;
        var fits = weights.indexOf(data.severity) >= 0 && (!rule || data.rule === rule) &&
          (!language || data.language === language) && (!change || data.change === change);
        if (fits && words) {
          if (finding.text === null) {
            finding.text = fold(finding.element.textContent);
          }
          fits = finding.text.indexOf(words) >= 0 || input.name.indexOf(words) >= 0;
        }
        finding.element.hidden = !fits;
        left += fits ? 1 : 0;
      });
      input.element.hidden = left === 0;
      shown += left;
    });
    status.textContent = status.dataset.template.replace('{shown}', shown).replace('{all}', all);
  }

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  }

  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('reset', function () {
    setTimeout(filter, 0);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    filter();
  });
  form.hidden = false;
  filter();
})();
