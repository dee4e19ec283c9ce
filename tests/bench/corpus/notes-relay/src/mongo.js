import { MongoClient } from 'mongodb';
import { fail } from './settings.js';

const notesClient = new MongoClient('mongodb://relay:Quill.Ink.Paper.9@mongo.notes-relay.internal:27017/notes?authSource=admin');
const peopleClient = new MongoClient(process.env.PEOPLE_MONGO_URL ?? fail('PEOPLE_MONGO_URL'));

export const notes = notesClient.db().collection('notes');
export const shares = notesClient.db().collection('shares');
export const people = peopleClient.db().collection('people');
export const families = peopleClient.db().collection('families');
export const sessions = peopleClient.db().collection('sessions');
