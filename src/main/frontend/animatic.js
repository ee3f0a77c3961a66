/*
 * Plays an animatic: pictures and sounds of a stage in their time. Pictures name their start and
 * their seconds, sounds their start; sounds may join while it plays.
 */
window.spotwrightAnimatic = (stage, playWords, pauseWords, timeWords) => {
  const FADE = 0.4;
  const ZOOM = 0.06;
  const MUSIC = 0.5;
  const DUCKED = 0.18;
  const pictures = [...stage.querySelectorAll('img')].map(img => ({
    img,
    start: Number(img.dataset.start),
    seconds: Number(img.dataset.seconds),
  }));
  const whole = pictures.reduce((sum, picture) => sum + picture.seconds, 0);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let position = 0;
  let since = null;

  const controls = document.createElement('div');
  controls.className = 'sw-animatic-controls';
  const button = document.createElement('button');
  button.type = 'button';
  const time = document.createElement('input');
  time.type = 'range';
  time.min = '0';
  time.max = String(whole);
  time.step = '0.1';
  time.setAttribute('aria-label', timeWords);
  const clock = document.createElement('output');
  controls.append(button, time, clock);
  stage.append(controls);

  const now = () => (since === null ? position : position + (performance.now() - since) / 1000);
  const sounds = () => [...stage.querySelectorAll('audio')];

  const silence = () => sounds().forEach(sound => sound.pause());

  const hear = at => {
    let speaking = false;
    for (const sound of sounds()) {
      if (sound.dataset.kind === 'music') {
        continue;
      }
      const inside = at - Number(sound.dataset.start);
      if (inside >= 0 && inside < (sound.duration || 0)) {
        speaking = true;
        follow(sound, inside);
      } else {
        sound.pause();
      }
    }
    for (const sound of sounds()) {
      if (sound.dataset.kind === 'music') {
        sound.volume = speaking ? DUCKED : MUSIC;
        follow(sound, at);
      }
    }
  };

  /* starts a sound where it should be; small differences are not heard, corrections are */
  const follow = (sound, inside) => {
    if (Math.abs(sound.currentTime - inside) > 0.25) {
      sound.currentTime = inside;
    }
    if (sound.paused && inside < (sound.duration || 0) - 0.05) {
      sound.play().catch(() => {});
    }
  };

  const see = at => {
    pictures.forEach(({img, start, seconds}, i) => {
      const inside = at - start;
      const seen = inside > -FADE / 2 && (inside < seconds + FADE / 2 || i === pictures.length - 1);
      const entering = i === 0 ? 1 : Math.min(1, (inside + FADE / 2) / FADE);
      img.style.opacity = seen ? String(Math.max(0, entering)) : '0';
      const moved = still ? 0 : Math.min(1, Math.max(0, inside / seconds));
      img.style.transform = `scale(${1 + ZOOM * moved})`;
    });
    time.value = String(at);
    clock.textContent = `${at.toFixed(1)} / ${whole.toFixed(0)} s`;
  };

  const show = () => {
    button.textContent = since === null ? '▶' : '❚❚';
    button.setAttribute('aria-label', since === null ? playWords : pauseWords);
  };

  const frame = () => {
    if (since === null || !stage.isConnected) {
      silence();
      return;
    }
    const at = now();
    if (at >= whole) {
      pause();
      position = whole;
      see(whole);
      return;
    }
    see(at);
    hear(at);
    requestAnimationFrame(frame);
  };

  const play = () => {
    if (position >= whole) {
      position = 0;
    }
    since = performance.now();
    show();
    requestAnimationFrame(frame);
  };

  const pause = () => {
    position = Math.min(whole, now());
    since = null;
    silence();
    show();
  };

  button.addEventListener('click', () => (since === null ? play() : pause()));
  time.addEventListener('input', () => {
    position = Number(time.value);
    since = since === null ? null : performance.now();
    see(position);
  });
  see(0);
  show();
  Promise.all(pictures.map(({img}) => img.decode().catch(() => {}))).then(play);
};
