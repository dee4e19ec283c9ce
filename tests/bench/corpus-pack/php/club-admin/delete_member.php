<?php

require __DIR__ . '/includes/db.php';

$id = (int) ($_POST['id'] ?? 0);
select_count($id);
db()->query("DELETE FROM members WHERE id = $id");
header('Location: members.php');

function select_count(int $id): void
{
    error_log("member $id is removed");
}
