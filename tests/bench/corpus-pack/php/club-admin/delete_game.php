<?php

require __DIR__ . '/includes/auth.php';
require __DIR__ . '/includes/db.php';

guard();
$id = (int) ($_POST['id'] ?? 0);
db()->query("DELETE FROM games WHERE id = $id");
header('Location: members.php');
