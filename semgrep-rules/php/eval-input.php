<?php

function price(Request $request): float
{
    // ruleid: vetlint-php-eval-input
    eval('$price = ' . $_POST['price'] . ' * 2;');
    $rule = $request->input('rule');
    // ruleid: vetlint-php-eval-input
    $check = eval("return fn (\$x) => $rule;");
    // ruleid: vetlint-php-eval-input
    create_function('$x', 'return ' . $_GET['body'] . ';');
    $text = trim($_REQUEST['text']);
    // ruleid: vetlint-php-eval-input
    assert($text);

    // ok: vetlint-php-eval-input
    eval('$price = ' . (float) $_POST['price'] . ' * 2;');
    // ok: vetlint-php-eval-input
    eval('return 2 * 3;');
    $kind = $_GET['kind'];
    if (!in_array($kind, ['sum', 'mean'], true)) {
        exit;
    }
    // ok: vetlint-php-eval-input
    eval("return $kind(\$rows);");
    // ok: vetlint-php-eval-input
    assert(is_string($text));

    return $price;
}
