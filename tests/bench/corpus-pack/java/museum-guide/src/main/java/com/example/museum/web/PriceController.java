package com.example.museum.web;

import java.util.Map;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PriceController {

    private static final Map<String, String> RULES = Map.of("family", "adults * 12 + children * 4", "group", "adults * 9");

    private final ExpressionParser parser = new SpelExpressionParser();

    public static class Party {
        public int adults;
        public int children;
    }

    @PostMapping("/api/price")
    public Object price(@RequestParam String formula, @RequestBody Party party) {
        return parser.parseExpression(formula).getValue(party);
    }

    @PostMapping("/api/price/rule")
    public Object rule(@RequestParam String name, @RequestBody Party party) {
        String rule = RULES.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("unknown rule");
        }
        return parser.parseExpression(rule).getValue(SimpleEvaluationContext.forReadOnlyDataBinding().build(), party);
    }
}
