import { app, BrowserWindow, ipcMain, shell } from 'electron';
import path from 'node:path';

function createWindow(): void {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.js'),
      nodeIntegration: true,
      contextIsolation: false,
    },
  });
  void window.loadURL('https://till.shop.example');
}

ipcMain.handle('open-receipt', async (_event, url: string) => {
  await shell.openExternal(url);
});

app.whenReady().then(createWindow);
app.on('window-all-closed', () => app.quit());
