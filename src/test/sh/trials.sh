#!/bin/sh
# Faults that the service must survive, and inputs that it must answer as the contract says, as many as before a release; prints each as a
# row with its command. Run it after `mvn package`, in the project's folder. Full: half an hour. --quick: as many as in a build.
#
#   src/test/sh/trials.sh [--quick]
#
# FROM names the first seed of calls: others than those of every build.
set -eu

quick=${1:-}
work=target/trials
mkdir -p "$work"
failed=0

trial() { # what, class of the test, options with the numbers of a release
    test "$quick" = --quick && set -- "$1" "$2" ""
    command="mvn surefire:test -Dtest=$2${3:+ $3}"
    from=$(date +%s)
    if $command --batch-mode > "$work/$2.txt" 2>&1; then came=yes; else came="**no**: see $work/$2.txt"; failed=1; fi
    echo "| $1 | $came | $(($(date +%s) - from)) s | \`$command\` |"
}

calls="-Dworthwhile.calls=50000 -Dworthwhile.from=${FROM:-1000000}"
echo "| Survived, and every promise kept | So it was | It took | Command |"
echo "| --- | --- | --- | --- |"
trial "calls drawn from the contract: 50,000, or 2,000 in a build" ContractCallsTest "$calls"
trial "requests with something broken in them: 50,000, or 2,000" MangledRequestsTest "$calls"
trial "hostile JSON: 500 rounds, or 20" HostileJsonTest -Dfaults.rounds=500
trial "slow clients, in headers, bodies and streams: 1,000 of each, or 250" SlowClientsTest -Dfaults.clients=1000
trial "a full disk under bulk: 200,000 lines, or 600" FullDiskTest -Dfaults.lines=200000
trial "a broken rules folder" BrokenFolderTest
trial "stopping while it is asked" GracefulStopTest
exit $failed
