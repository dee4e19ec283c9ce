<?php

declare(strict_types=1);

namespace Tenant\Repository;

use PDO;

final class RepairRepository
{
    private const SORTS = ['date' => 'created_at', 'state' => 'state'];

    public function __construct(private PDO $pdo)
    {
    }

    public function search(array $filters): array
    {
        $where = [];
        foreach ($filters as $column => $value) {
            $where[] = "$column = '$value'";
        }
        $sql = 'SELECT id, title FROM repairs' . ($where ? ' WHERE ' . implode(' AND ', $where) : '');

        return $this->pdo->query($sql)->fetchAll(PDO::FETCH_ASSOC);
    }

    public function filtered(array $filters): array
    {
        $filters = array_intersect_key($filters, array_flip(['state', 'room']));
        $where = implode(' AND ', array_map(fn (string $c) => "$c = :$c", array_keys($filters)));
        $statement = $this->pdo->prepare('SELECT id, title FROM repairs' . ($where !== '' ? " WHERE $where" : ''));
        $statement->execute($filters);

        return $statement->fetchAll(PDO::FETCH_ASSOC);
    }

    public function sorted(int $tenant, string $sort): array
    {
        $column = self::SORTS[$sort] ?? 'id';
        $statement = $this->pdo->prepare("SELECT id, title FROM repairs WHERE tenant = ? ORDER BY $column");
        $statement->execute([$tenant]);

        return $statement->fetchAll(PDO::FETCH_ASSOC);
    }

    public function insert(array $row): void
    {
        $columns = implode(', ', array_keys($row));
        $marks = implode(', ', array_fill(0, count($row), '?'));
        $this->pdo->prepare("INSERT INTO repairs ($columns) VALUES ($marks)")->execute(array_values($row));
    }

    public function close(int $id, int $tenant): void
    {
        $this->pdo->prepare('UPDATE repairs SET state = ? WHERE id = ? AND tenant = ?')->execute(['closed', $id, $tenant]);
    }

    public function remove(string $id): void
    {
        $this->pdo->exec("DELETE FROM repairs WHERE id = $id");
    }

    public function removeOwn(string $id, int $tenant): void
    {
        $statement = $this->pdo->prepare('DELETE FROM repairs WHERE id = :id AND tenant = :tenant');
        $statement->bindValue(':id', $id, PDO::PARAM_INT);
        $statement->bindValue(':tenant', $tenant, PDO::PARAM_INT);
        $statement->execute();
    }
}
