package com.example.records;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "records", subcommands = {Records.Export.class, Records.Rule.class, Records.Pack.class})
public class Records implements Callable<Integer> {

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return 0;
    }

    @Command(name = "export")
    static class Export implements Callable<Integer> {
        @Parameters(index = "0") String district;
        @Option(names = "--label", defaultValue = "export") String label;

        @Override
        public Integer call() throws Exception {
            return new Jobs().export(district, label);
        }
    }

    @Command(name = "pack")
    static class Pack implements Callable<Integer> {
        @Parameters(index = "0") String folder;

        @Override
        public Integer call() throws Exception {
            return new Jobs().pack(folder);
        }
    }

    @Command(name = "rule")
    static class Rule implements Callable<Integer> {
        @Parameters(index = "0") String file;

        @Override
        public Integer call() throws Exception {
            System.out.println(new Rules().fee(java.nio.file.Files.readString(java.nio.file.Path.of(file)), 12));
            return 0;
        }
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Records()).execute(args));
    }
}
