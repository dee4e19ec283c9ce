import { Table, db } from './database';

export interface Note {
  id: number;
  owner: string;
  title: string;
  body: string;
  published: number;
  curated: number;
}

class NoteTable extends Table<Note> {
  protected readonly name = 'notes';
  protected readonly writable = ['owner', 'title', 'body'];

  byTag(owner: string, tag: string): Note[] {
    return db.prepare(`SELECT * FROM notes WHERE owner = '${owner}' AND id IN (SELECT note FROM tags WHERE tag = '${tag}')`).all() as Note[];
  }

  tagged(owner: string, tag: string): Note[] {
    return db.prepare('SELECT * FROM notes WHERE owner = ? AND id IN (SELECT note FROM tags WHERE tag = ?)').all(owner, tag) as Note[];
  }

  published(id: number): Note | undefined {
    return db.prepare('SELECT * FROM notes WHERE id = ? AND published = 1').get(id) as Note | undefined;
  }
}

export const noteTable = new NoteTable();
