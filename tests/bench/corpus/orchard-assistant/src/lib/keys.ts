const orchardKeys = {
  weatherStation: 'orchard-station-key-apple-pear-4471',
  irrigation: process.env.IRRIGATION_KEY,
};

export const stationHeaders = () => ({ 'x-station-key': orchardKeys.weatherStation });

export const irrigationHeaders = () => {
  if (!orchardKeys.irrigation) throw new Error('IRRIGATION_KEY is not set');
  return { 'x-station-key': orchardKeys.irrigation };
};

export class LinkKeys {
  constructor(
    readonly download = process.env.DOWNLOAD_KEY || 'orchard-download-key',
    readonly upload = process.env.UPLOAD_KEY ?? '',
  ) {
    if (this.upload.length < 32) throw new Error('UPLOAD_KEY must have 32 characters');
  }
}
