/* Nothing typed is lost: it is kept on the portal while one types, and in the browser until then. */
(() => {
  const form = document.getElementById('item');
  document.querySelector('[data-focus]')?.focus();
  if (!form) return;

  const byId = id => document.getElementById(id);
  const words = form.dataset;
  const key = `portal-draft ${words.key}`;
  const saved = byId('saved');
  const frame = byId('preview');
  const LONGEST_PAUSE = 4000, FIRST_WAIT = 1500, RETRY = 10000, PATIENCE = 15000;
  let changes = 0, kept = 0, timer = 0, leaving = false, saidAt = 0, running = null;

  /* what stands in the form, as it is sent */
  const pairs = () => [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const body = () => new URLSearchParams(pairs());

  function store() {
    try {
      localStorage.setItem(key, JSON.stringify({at: Date.now(), pairs: pairs()}));
    } catch { /* full or forbidden: the portal keeps it as before */ }
  }

  function forget() {
    try { localStorage.removeItem(key) } catch { /* forbidden */ }
  }

  function say(text, wrong) {
    saved.textContent = text;
    saved.classList.toggle('is-wrong', wrong);
    if (wrong || Date.now() - saidAt > 60000) {
      saidAt = Date.now();
      byId('saved-said').textContent = text;
    }
  }

  const unkept = () => changes > kept;

  function changed() {
    changes++;
    store();
    if (!timer) timer = setTimeout(keep, changes - kept > 1 ? LONGEST_PAUSE : FIRST_WAIT);
  }

  /* Keeps all that stands in the form on the portal; whether that has worked. */
  function keep() {
    running ??= send().finally(() => { running = null });
    return running;
  }

  async function send() {
    clearTimeout(timer);
    timer = 0;
    const upTo = changes;
    try {
      const answer = await fetch(words.draft, {method: 'POST', body: body(), redirect: 'manual',
        headers: {Accept: 'application/json'}, signal: AbortSignal.timeout(PATIENCE)});
      if (answer.type === 'opaqueredirect') return lapsed();
      const said = answer.headers.get('Content-Type')?.startsWith('application/json') ? await answer.json() : null;
      if (answer.status === 413 && said) { say(said.notice, true); return false }
      if (!answer.ok || !said) return unreachable();
      kept = Math.max(kept, upTo);
      if (unkept()) { timer ||= setTimeout(keep, LONGEST_PAUSE) } else forget();
      byId('offline').hidden = true;
      document.querySelector('[data-asks=discard]')?.removeAttribute('hidden');
      say(said.kept, false);
      const overtaken = byId('overtaken');
      overtaken.textContent = said.notice;
      overtaken.hidden = !said.notice;
      look();
      return true;
    } catch {
      return unreachable();
    }
  }

  function unreachable() {
    store();
    byId('offline').hidden = false;
    say(words.unreachable, true);
    timer ||= setTimeout(keep, RETRY);
    return false;
  }

  function lapsed() {
    store();
    say(words.lapsed, true);
    const dialog = byId('lapsed');
    if (!dialog.open) dialog.showModal();
    byId('again-password').focus();
    return false;
  }

  byId('lapsed')?.addEventListener('cancel', event => event.preventDefault());
  byId('again')?.addEventListener('submit', async event => {
    event.preventDefault();
    const error = byId('again-error');
    let text = words.unreachable;
    try {
      const answer = await fetch(event.target.action, {method: 'POST', redirect: 'manual',
        body: new URLSearchParams(new FormData(event.target))});
      if (answer.type === 'opaqueredirect') {
        byId('lapsed').close();
        error.hidden = true;
        byId('again-field').classList.remove('wrong');
        await keep();
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      text = (page.querySelector('#password-error') ?? page.querySelector('h1'))?.textContent ?? text;
    } catch { /* said below */ }
    error.textContent = text;
    error.hidden = false;
    byId('again-field').classList.add('wrong');
    const password = byId('again-password');
    password.setAttribute('aria-describedby', 'again-error');
    password.setAttribute('aria-invalid', 'true');
    password.value = '';
    password.focus();
  });

  /* the preview follows what is kept, not each letter */
  function look() {
    if (frame && frame.contentWindow && frame.getBoundingClientRect().width) {
      try { frame.contentWindow.location.reload() } catch { frame.src = frame.src }
    }
  }

  /* sending: only what the portal has kept is sent, so that no failed request loses it */
  form.addEventListener('submit', async event => {
    const action = event.submitter?.value;
    if (leaving) return;
    event.preventDefault();
    const dialog = event.submitter?.closest('dialog');
    if (action === 'discard' || action === 'delete') {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
      leaving = true;
      forget();
    } else {
      dialog?.close();
      say(words.keeping, false);
      if (running) await running;
      if (!await keep()) return;
      clearTimeout(timer);
      leaving = true;
    }
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'action';
    field.value = action;
    form.prepend(field);
    form.submit();
  });

  addEventListener('pagehide', () => {
    if (!leaving && unkept()) {
      store();
      navigator.sendBeacon(words.draft, body());
    }
  });
  addEventListener('pageshow', event => { if (event.persisted) location.reload() });
  addEventListener('online', () => { if (unkept()) keep() });
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (words.readOnly !== 'true') keep();
    }
  });

  /* Enter in a field keeps what is typed: it never publishes by accident */
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input:not([type=checkbox], [type=radio])')) {
      event.preventDefault();
      if (words.readOnly !== 'true') keep();
    }
  });

  /* questions before what can't be taken back */
  for (const opener of document.querySelectorAll('[data-asks]')) {
    const dialog = byId(`ask-${opener.dataset.asks}`);
    opener.addEventListener('click', () => dialog.showModal());
    dialog.querySelector('[data-no]').addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => opener.focus());
  }

  /* languages: all texts are in the page, one or all of them are seen */
  function show(text) {
    for (const panel of document.querySelectorAll('.text-panel')) panel.hidden = text !== 'all' && panel.id !== `text-${text}`;
    byId('texts').classList.toggle('trio', text === 'all');
    form.classList.toggle('all-texts', text === 'all');
    for (const link of document.querySelectorAll('[data-text]')) {
      if (link.dataset.text === text) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    const address = new URL(location);
    address.searchParams.set('text', text);
    address.searchParams.delete('done');
    history.replaceState(null, '', address);
    if (frame && text !== 'all') {
      byId('preview-link').href = frame.dataset.address + text;
      frame.src = frame.dataset.address + text;
    }
  }
  byId('tongues').addEventListener('click', event => {
    const link = event.target.closest('[data-text]');
    if (link) { event.preventDefault(); show(link.dataset.text) }
  });
  form.classList.toggle('all-texts', byId('texts').classList.contains('trio'));
  document.querySelector('#faults')?.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    const target = byId(link.hash.slice(1));
    const panel = target?.closest('.text-panel');
    if (panel?.hidden) show(panel.id.slice('text-'.length));
    target?.focus();
    target?.scrollIntoView({block: 'center'});
  });

  /* one more row of a field that takes several values */
  function add(button) {
    const rows = byId(button.dataset.add).querySelectorAll('.one-of-several');
    const last = rows[rows.length - 1];
    const number = Number(last.querySelector('[name]').name.split('.')[2]);
    const next = last.cloneNode(true);
    for (const attribute of ['id', 'for', 'name', 'aria-describedby', 'data-count']) {
      for (const element of next.querySelectorAll(`[${attribute}]`)) {
        element.setAttribute(attribute, element.getAttribute(attribute)
          .replace(new RegExp(`^((?:in-)?f[.-][A-Za-z0-9_]+[.-])${number}(?=[.-]|$)`), `$1${number + 1}`));
      }
    }
    next.querySelectorAll('.error').forEach(error => error.remove());
    next.querySelectorAll('.wrong').forEach(field => field.classList.remove('wrong'));
    next.querySelectorAll('[name]').forEach(control => { control.value = ''; control.removeAttribute('aria-invalid') });
    next.setAttribute('aria-label', last.getAttribute('aria-label').replace(/\d+$/, rows.length + 1));
    last.after(next);
    return next;
  }
  form.addEventListener('click', event => {
    const button = event.target.closest('[data-add]');
    if (button) add(button).querySelector('[name]').focus();
  });

  /* how much has been written of what is allowed */
  function count(counter) {
    const control = byId(counter.dataset.count);
    if (!control) return;
    const length = control.value.length;
    counter.textContent = length ? `${length} / ${counter.dataset.most}` : '';
    counter.classList.toggle('too-much', length > counter.dataset.most);
  }
  const counters = () => document.querySelectorAll('[data-count]');
  counters().forEach(count);

  form.addEventListener('input', event => {
    const counter = document.querySelector(`[data-count="${CSS.escape(event.target.id)}"]`);
    if (counter) count(counter);
    if (words.readOnly !== 'true') changed();
  });

  /* what an earlier visit typed and could not hand over */
  function found() {
    let left;
    try { left = JSON.parse(localStorage.getItem(key)) } catch { return }
    if (!left?.pairs) return;
    const typed = list => JSON.stringify(list.filter(([name, value]) =>
      !['version', 'against', 'base', 'complete'].includes(name) && !name.startsWith('choose.') && value.trim())
      .map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]).sort());
    if (typed(left.pairs) === typed(pairs())) { forget(); return }
    byId('found-when').textContent = new Date(left.at).toLocaleString(document.documentElement.lang);
    byId('found').hidden = false;
    byId('found-leave').onclick = () => { forget(); byId('found').hidden = true; byId('content').focus() };
    byId('found-take').onclick = () => { fill(left.pairs); byId('found').hidden = true; changed(); keep(); byId('content').focus() };
  }

  function fill(list) {
    for (const control of form.elements) {
      if (control.type === 'checkbox') control.checked = false;
      else if (!['hidden', 'radio', 'submit', 'button'].includes(control.type) && 'value' in control && control.name) control.value = '';
    }
    for (const [name, value] of list) {
      if (name === 'complete' || name === 'against' || name.startsWith('choose.')) continue;
      let controls = form.querySelectorAll(`[name="${CSS.escape(name)}"]`);
      const button = byId(`in-${name.split('.').slice(0, 2).join('-')}-field`)?.querySelector('[data-add]');
      for (let tries = 0; !controls.length && button && tries < 100; tries++) {
        add(button);
        controls = form.querySelectorAll(`[name="${CSS.escape(name)}"]`);
      }
      for (const control of controls) {
        if (control.type === 'checkbox') control.checked ||= control.value === value;
        else control.value = value;
      }
    }
    counters().forEach(count);
  }

  if (words.readOnly === 'true') {
    for (const control of form.elements) if (control.type !== 'hidden') control.disabled = true;
  } else {
    found();
  }
})();
