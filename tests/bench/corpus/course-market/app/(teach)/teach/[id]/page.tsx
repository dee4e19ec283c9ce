import { changePrice, publishCourse, setPrice } from '../../actions';
import { teacherOf } from '@/lib/access';

export default async function CoursePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { course } = await teacherOf(id);
  return (
    <section>
      <h1>{course.title}</h1>
      <form action={setPrice.bind(null, course.id)}>
        <input name="price" type="number" defaultValue={course.priceCents} />
        <button>Save</button>
      </form>
      <form action={changePrice.bind(null, course.id)}>
        <input name="price" type="number" />
        <button>Change</button>
      </form>
      <form action={async () => { 'use server'; await teacherOf(id); await publishCourse(id, true); }}>
        <button>Publish</button>
      </form>
    </section>
  );
}
