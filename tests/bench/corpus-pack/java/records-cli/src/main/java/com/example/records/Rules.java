package com.example.records;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;

public class Rules {

    private static final Map<String, IntUnaryOperator> KNOWN = Map.of("small", n -> 40, "large", n -> 40 + 2 * n);

    Object fee(String script, int members) {
        Binding binding = new Binding();
        binding.setVariable("members", members);
        return new GroovyShell(binding).evaluate(script);
    }

    int knownFee(String name, int members) {
        return KNOWN.getOrDefault(name, n -> 0).applyAsInt(members);
    }

    boolean matches(String condition, int members) throws ScriptException {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("groovy");
        return Boolean.TRUE.equals(engine.eval("members " + condition, new SimpleBindings(Map.of("members", members))));
    }

    boolean atLeast(String limit, int members) throws ScriptException {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("groovy");
        return Boolean.TRUE.equals(engine.eval("members >= limit", new SimpleBindings(Map.of("members", members, "limit", Integer.parseInt(limit)))));
    }
}
