<?php

namespace App\Repository;

use App\Entity\Course;
use Doctrine\DBAL\Connection;
use Doctrine\ORM\EntityManagerInterface;

class CourseRepository
{
    private const SORTS = ['title' => 'c.title', 'price' => 'c.priceCents'];

    public function __construct(private EntityManagerInterface $em, private Connection $connection)
    {
    }

    /** @return Course[] */
    public function search(string $text): array
    {
        return $this->em->createQuery("SELECT c FROM App\Entity\Course c WHERE c.title LIKE '%" . $text . "%'")->getResult();
    }

    /** @return Course[] */
    public function titled(string $title): array
    {
        return $this->em->createQuery('SELECT c FROM App\Entity\Course c WHERE c.title = :title')
            ->setParameter('title', $title)
            ->getResult();
    }

    public function teachers(string $room): array
    {
        $builder = $this->connection->createQueryBuilder()->select('id', 'name')->from('teachers');
        $builder->where("room = '$room'");

        return $builder->executeQuery()->fetchAllAssociative();
    }

    public function sorted(string $sort): array
    {
        $builder = $this->em->createQueryBuilder()->select('c')->from(Course::class, 'c');
        $builder->orderBy(self::SORTS[$sort] ?? 'c.id', 'ASC');

        return $builder->getQuery()->getResult();
    }

    public function rooms(string $building): array
    {
        return $this->connection->fetchAllAssociative('SELECT id, name FROM rooms WHERE building = ?', [$building]);
    }

    public function find(int $id): ?Course
    {
        return $this->em->find(Course::class, $id);
    }

    public function save(Course $course): void
    {
        $this->em->persist($course);
        $this->em->flush();
    }

    public function remove(Course $course): void
    {
        $this->em->remove($course);
        $this->em->flush();
    }
}
