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

trial() { # what, class of the test, its option for how many, how many before a release, how many in a build, more options
    many=$4
    test "$quick" = --quick && many=$5
    command="mvn surefire:test -Dtest=$2${3:+ -D$3=$many}${6:+ $6}"
    from=$(date +%s)
    if $command --batch-mode > "$work/$2.txt" 2>&1; then came=yes; else came="**no**: see $work/$2.txt"; failed=1; fi
    echo "| $1 | $many | $came | $(($(date +%s) - from)) s | \`$command\` |"
}

echo "| What was tried | How many | Survived, every promise kept | It took | Command |"
echo "| --- | --- | --- | --- | --- |"
trial "calls drawn from the contract" ContractCallsTest worthwhile.calls 50000 2000 "-Dworthwhile.from=${FROM:-1000000}"
trial "requests with something broken in them" MangledRequestsTest worthwhile.calls 50000 2000 "-Dworthwhile.from=${FROM:-1000000}"
trial "rounds of hostile JSON" HostileJsonTest faults.rounds 500 20
trial "slow clients, each in headers, bodies and streams" SlowClientsTest faults.clients 1000 250
trial "lines of bulk for a full disk" FullDiskTest faults.lines 200000 600
trial "broken rules folder" BrokenFolderTest "" 1 1
trial "stop while it is asked" GracefulStopTest "" 1 1
exit $failed
