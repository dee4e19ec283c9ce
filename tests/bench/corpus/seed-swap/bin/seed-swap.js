#!/usr/bin/env node
const { program } = require('commander');
const { execSync, spawnSync } = require('node:child_process');
const knex = require('knex');
const { chat } = require('../src/ai/llm');

const db = knex({ client: 'mysql2', connection: process.env.MYSQL_URL });
const say = async (content, json) => (await chat({ messages: [{ role: 'user', content }], json })).content;

program
  .command('rename <folder> <wish>')
  .description('Renames pictures as described')
  .action(async (folder, wish) => {
    const script = await say(`Bash lines that rename the pictures in ${folder}: ${wish}`);
    execSync(script.replace(/^```.*$/gm, ''), { stdio: 'inherit', shell: '/bin/bash' });
  });

program
  .command('resize <folder> <wish>')
  .description('Resizes pictures as described')
  .action(async (folder, wish) => {
    const { width } = JSON.parse(await say(`JSON with a number "width" for: ${wish}`, true));
    if (!Number.isInteger(width) || width < 16 || width > 4000) throw new Error('No usable width');
    spawnSync('mogrify', ['-resize', String(width), '-path', folder, `${folder}/*.jpg`], { stdio: 'inherit' });
  });

program
  .command('clean <wish>')
  .description('Removes old rows as described')
  .action(async (wish) => {
    const { where } = JSON.parse(await say(`JSON with a MySQL condition "where" on the table offers for: ${wish}`, true));
    console.log(await db('offers').whereRaw(where).del());
  });

program
  .command('expire <wish>')
  .description('Removes offers that are older than described')
  .action(async (wish) => {
    const { days } = JSON.parse(await say(`JSON with a number "days" for: ${wish}`, true));
    const limit = new Date(Date.now() - Math.max(30, Number(days) || 365) * 86400000);
    console.log(await db('offers').where('created_at', '<', limit).del());
  });

program.parseAsync().finally(() => db.destroy());
