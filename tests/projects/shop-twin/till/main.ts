import { app, BrowserWindow, ipcMain, shell } from 'electron';
import path from 'node:path';

function createWindow(): void {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.js'),
    },
  });
  void window.loadURL('https://till.shop.example');
}

ipcMain.handle('open-receipt', async (_event, url: string) => {
  const address = new URL(url);
  if (address.protocol !== 'https:' || address.host !== 'till.shop.example') {
    throw new Error('Only receipts can be opened');
  }
  await shell.openExternal(address.href);
});

app.whenReady().then(createWindow);
app.on('window-all-closed', () => app.quit());
