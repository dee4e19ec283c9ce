<?php

function findUser(mysqli $link): mixed
{
    $id = $_GET['id'];
    // ruleid: vetlint-php-sql-concat
    return mysqli_query($link, "SELECT * FROM users WHERE id = '$id'");
}

function search(PDO $pdo): mixed
{
    $query = "SELECT * FROM products WHERE name LIKE '%" . $_POST['q'] . "%'";
    // ruleid: vetlint-php-sql-concat
    $pdo->exec("DELETE FROM carts WHERE owner = '" . $_POST['cart']['owner'] . "'");
    // ruleid: vetlint-php-sql-concat
    return $pdo->query($query);
}

class ProductController
{
    public function index(Request $request)
    {
        // ruleid: vetlint-php-sql-concat
        return Product::whereRaw("name = '" . $request->input('name') . "'")->get();
    }

    public function sorted(Request $request)
    {
        $sort = $request->query('sort');
        // ruleid: vetlint-php-sql-concat
        return DB::select("SELECT * FROM products ORDER BY {$sort}");
    }

    public function safe(Request $request)
    {
        // ok: vetlint-php-sql-concat
        $rows = DB::select('SELECT * FROM products WHERE name = ?', [$request->input('name')]);
        // ok: vetlint-php-sql-concat
        return Product::whereRaw('name = ?', [$request->input('name')])->get();
    }

    public function listed(Request $request)
    {
        $sort = $request->query('sort');
        if (!in_array($sort, ['name', 'price'], true)) {
            $sort = 'name';
        }
        // ok: vetlint-php-sql-concat
        return DB::select("SELECT * FROM products ORDER BY {$sort}");
    }
}

function prepared(PDO $pdo): void
{
    $statement = $pdo->prepare('SELECT * FROM users WHERE id = ?');
    // ok: vetlint-php-sql-concat
    $statement->execute([$_GET['id']]);
}

function asNumbers(mysqli $link): mixed
{
    $ids = array_map('intval', $_POST['ids']);
    // ok: vetlint-php-sql-concat
    return mysqli_query($link, 'SELECT * FROM users WHERE id IN (' . implode(',', $ids) . ')');
}

function asNumber(mysqli $link): mixed
{
    $id = (int) $_GET['id'];
    // ok: vetlint-php-sql-concat
    return mysqli_query($link, "SELECT * FROM users WHERE id = $id");
}

function named(mysqli $link, Checks $checks): mixed
{
    $column = $_GET['sort'];
    if (!isSortableColumn($column)) {
        return null;
    }
    $name = $_GET['name'];
    if (isEmpty($name) || !$checks->hasLength($name, 3)) {
        return null;
    }
    // ruleid: vetlint-php-sql-concat
    mysqli_query($link, "SELECT * FROM users WHERE name = '$name'");
    // ok: vetlint-php-sql-concat
    return mysqli_query($link, "SELECT * FROM users ORDER BY $column");
}

class GuestStore
{
    public function named(string $name): array
    {
        $sql = "SELECT * FROM guests WHERE name = '" . $name . "'";
        // ruleid: vetlint-php-sql-concat
        return $this->pdo->query($sql)->fetchAll();
    }

    public function inRoom(string $room)
    {
        // ruleid: vetlint-php-sql-concat
        return $this->builder->andWhere("g.room = '$room'");
    }

    public function count(string $table)
    {
        // ok: vetlint-php-sql-concat
        return $this->pdo->query("SELECT count(*) FROM $table");
    }

    public function byName(string $name)
    {
        // ok: vetlint-php-sql-concat
        return $this->users->where('name', $name);
    }
}
