let rings = 0;
let stored = 'nothing';

function ring() {
  rings = rings + __rings__;
  return '__word__';
}

function onAlarm(action) {
  stored = action;
}

onAlarm(__given__);
