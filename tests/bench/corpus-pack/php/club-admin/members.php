<?php

require __DIR__ . '/includes/auth.php';
require __DIR__ . '/includes/db.php';

guard();

$name = $_GET['name'] ?? '';
$sort = $_GET['sort'] ?? 'name';

if (isset($_GET['like'])) {
    $members = rows("SELECT id, name, rating FROM members WHERE name LIKE '%$name%'");
} elseif (isset($_GET['exact'])) {
    $name = trim($name);
    http_response_code($name === '' ? 400 : 200);
    $members = select('SELECT id, name, rating FROM members WHERE name = ?', [$name]);
} else {
    $columns = ['name', 'rating', 'joined'];
    $column = in_array($sort, $columns, true) ? $sort : 'name';
    $members = rows("SELECT id, name, rating FROM members ORDER BY $column");
}

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $id = mysqli_real_escape_string(db(), $_POST['id']);
    db()->query("UPDATE members SET rating = rating + 1 WHERE id = $id");

    stay_signed_in(new_token());
    stay_on_device(new_secret());
}
?>
<h1><?= htmlspecialchars(CLUB_NAME) ?></h1>
<form><input name="name" value="<?php echo $name; ?>"></form>
<ul>
<?php foreach ($members as $member) { ?>
  <li><?= htmlspecialchars($member['name']) ?> (<?= (int) $member['rating'] ?>)</li>
<?php } ?>
</ul>
<form><input name="sort" value="<?php echo htmlspecialchars($sort, ENT_QUOTES); ?>"></form>
