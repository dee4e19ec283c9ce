#!/usr/bin/env node
import { exec } from 'node:child_process';
import { WORK_DIR } from '../config.js';

const OLDER_THAN_DAYS = 14;

exec(`find ${WORK_DIR} -type f -mtime +${OLDER_THAN_DAYS} -delete`, (error, stdout, stderr) => {
  if (error) {
    console.error(stderr);
    process.exit(1);
  }
  console.log('Work folder cleaned');
});
