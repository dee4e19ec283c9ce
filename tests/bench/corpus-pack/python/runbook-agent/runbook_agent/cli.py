import argparse
import sys

from . import agent, inventory, runbooks, state


def main() -> int:
    parser = argparse.ArgumentParser(prog="runbook-agent")
    sub = parser.add_subparsers(dest="command", required=True)
    ask = sub.add_parser("ask")
    ask.add_argument("question")
    run = sub.add_parser("run")
    run.add_argument("file")
    sub.add_parser("inventory").add_argument("url")
    sub.add_parser("resume").add_argument("file")
    args = parser.parse_args()

    if args.command == "ask":
        print(agent.converse(args.question))
    elif args.command == "run":
        runbooks.run_file(args.file)
    elif args.command == "inventory":
        for host in inventory.load(args.url):
            print(host)
    else:
        state.resume(args.file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
