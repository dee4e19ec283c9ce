<?php
// ruleid: vetlint-php-echo-xss
echo $_GET['name'];
// ruleid: vetlint-php-echo-xss
echo "<h1>Results for " . $_POST['q'] . "</h1>";

$page = trim($_GET['page']);
// ruleid: vetlint-php-echo-xss
print("<p>$page</p>");
?>
<!-- ruleid: vetlint-php-echo-xss -->
<p><?= $_GET['message'] ?></p>
<!-- ok: vetlint-php-echo-xss -->
<p><?= htmlspecialchars($_GET['message'], ENT_QUOTES) ?></p>
<?php
// ok: vetlint-php-echo-xss
echo htmlspecialchars($_GET['name']);
// ok: vetlint-php-echo-xss
echo (int) $_GET['page'];
// ok: vetlint-php-echo-xss
echo json_encode(['name' => $_GET['name']]);

$tab = $_GET['tab'];
if (!in_array($tab, ['all', 'new'], true)) {
    $tab = 'all';
}
// ok: vetlint-php-echo-xss
echo "<b>$tab</b>";

function greet(Request $request)
{
    $name = $request->query('name');
    // ruleid: vetlint-php-echo-xss
    response('<h1>Welcome ' . $name . '</h1>');
    // ruleid: vetlint-php-echo-xss
    $answer->getBody()->write('<p>Welcome ' . $_GET['name'] . '</p>');
    // ok: vetlint-php-echo-xss
    response('<h1>Welcome ' . e($name) . '</h1>');
    // ok: vetlint-php-echo-xss
    response($name, 200, ['Content-Type' => 'text/plain']);
    // ok: vetlint-php-echo-xss
    response($request->all());
    // ok: vetlint-php-echo-xss
    $answer->getBody()->write('done');

    // ruleid: vetlint-php-echo-xss
    return new Response('<b>' . $name . '</b>');
}
