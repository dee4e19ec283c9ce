<?php

namespace App\Service;

use Doctrine\DBAL\ArrayParameterType;
use Doctrine\DBAL\Connection;

final class RecipeFinder
{
    public function __construct(private Connection $connection)
    {
    }

    public function withIngredients(array $ingredients): array
    {
        $list = "'" . implode("','", $ingredients) . "'";

        return $this->connection->executeQuery("SELECT id, title FROM recipes WHERE ingredient IN ($list)")->fetchAllAssociative();
    }

    public function withTags(array $tags): array
    {
        return $this->connection->executeQuery('SELECT id, title FROM recipes WHERE tag IN (?)', [$tags], [ArrayParameterType::STRING])->fetchAllAssociative();
    }

    public function byCook(string $cook, string $sort): array
    {
        $sql = <<<SQL
            SELECT id, title FROM recipes
            WHERE cook = '{$cook}'
            ORDER BY {$sort}
            SQL;

        return $this->connection->fetchAllAssociative($sql);
    }

    public function byEditor(string $editor, string $sort): array
    {
        $order = match ($sort) {
            'title' => 'title ASC',
            'new' => 'created_at DESC',
            default => 'id ASC',
        };

        return $this->connection->fetchAllAssociative("SELECT id, title FROM recipes WHERE editor = :editor ORDER BY $order", ['editor' => $editor]);
    }
}
