// Cards of the dispatcher console
export function driverCard(driver) {
  const card = document.createElement('div');
  card.className = 'driver';
  card.insertAdjacentHTML('beforeend', `<h3>${driver.name}</h3><p title="${driver.note}">${driver.plate}</p>`);
  return card;
}

export function driverTile(driver) {
  const tile = document.createElement('div');
  tile.className = 'driver';
  tile.insertAdjacentHTML('beforeend', '<h3></h3><p></p>');
  tile.querySelector('h3').textContent = driver.name;
  const plate = tile.querySelector('p');
  plate.title = driver.note ?? '';
  plate.textContent = driver.plate;
  return tile;
}
