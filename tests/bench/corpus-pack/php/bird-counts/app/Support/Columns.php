<?php

namespace App\Support;

final class Columns
{
    public const LIST = 'id, bird, number';

    public static function order(?string $sort): string
    {
        return $sort === 'number' ? 'number desc' : 'bird asc';
    }
}
