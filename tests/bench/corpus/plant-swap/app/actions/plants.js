'use server';

import { revalidateTag } from 'next/cache';
import { gardener } from '@/lib/current';
import { Offer, Plant } from '@/lib/models';
import { plantRepository } from '@/lib/plants';

async function addPlant(form) {
  const { id } = await gardener();
  await Plant.create({ owner: id, name: String(form.get('name')).slice(0, 80), contact: String(form.get('contact')).slice(0, 120) });
  revalidateTag('plants');
}

async function listContacts(plantIds) {
  const found = await Plant.find({ _id: { $in: [].concat(plantIds).map(String) } }).select('name contact').lean();
  return found.map(({ name, contact }) => ({ name, contact }));
}

async function listMyContacts() {
  const { id } = await gardener();
  const found = await Plant.find({ owner: id }).select('name contact').lean();
  return found.map(({ name, contact }) => ({ name, contact }));
}

async function giveAway(plantId) {
  await gardener();
  await plantRepository.give(String(plantId));
  revalidateTag('plants');
}

async function handOver(plantId) {
  const { id } = await gardener();
  const plant = await plantRepository.owned(String(plantId), id);
  plant.given = true;
  await plant.save();
  revalidateTag('plants');
}

async function offerSwap({ plantId, from, text }) {
  const { name } = await gardener();
  const plant = await Plant.findById(String(plantId));
  await Offer.create({ plant: plant._id, from: from ?? name, text: String(text).slice(0, 500) });
}

async function proposeSwap({ plantId, text }) {
  const { id: from } = await gardener();
  const plant = await Plant.findById(String(plantId));
  await Offer.create({ plant: plant._id, from, text: String(text).trim().slice(0, 500) });
}

export { addPlant, giveAway, handOver, listContacts, listMyContacts, offerSwap, proposeSwap };
