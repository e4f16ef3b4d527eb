#!/bin/sh
# Measures a service that runs already: POST /v1/position, figures alone, against /actuator/health/ping, which does nothing
# but answer, on the same server. Needs wrk (Debian: apt install wrk). Starts nothing and stops nothing.
#
#   src/test/sh/load.sh [ADDRESS] [SECONDS] [CONNECTIONS]
#
# The machine is shared with wrk: look at the ratio, not at the requests a second. No request but a 200 counts.
set -eu

address=${1:-http://localhost:8080}
seconds=${2:-10}
connections=${3:-16}

command -v wrk > /dev/null || { echo "wrk is not installed" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/body.json" <<'BODY'
{"date": "2026-06-01", "include": [],
 "household": {"nation": "england", "region": "north-west", "savings": 7000, "otherIncome": [], "universalCreditClaimed": true,
  "claimAsSingle": false,
  "adults": [
   {"id": "asha", "age": 33, "capability": "none", "carer": false, "pip": {"dailyLiving": "none", "mobility": "none"}, "circumstances": [],
    "jobs": [{"pay": {"amount": 1103.00, "per": "month"}, "hoursPerWeek": 20, "payFrequency": "calendar-monthly", "taxCode": "1257L", "pension": {"scheme": "auto-enrolment", "relief": "net-pay"}}]},
   {"id": "tom", "age": 31, "capability": "none", "carer": false, "pip": {"dailyLiving": "none", "mobility": "none"}, "circumstances": [],
    "jobs": [{"pay": {"amount": 12.71, "per": "hour"}, "hoursPerWeek": 16, "payFrequency": "weekly", "taxCode": "1257L", "pension": {"scheme": "none"}}]}],
  "children": [
   {"id": "zed", "birthDate": "2016-03-16", "disability": "none", "childcare": []},
   {"id": "may", "birthDate": "2022-09-02", "disability": "none", "childcare": [{"cost": {"amount": 140, "per": "week"}, "registered": true}]}],
  "home": {"tenure": "social-rent", "rent": {"amount": 640.71, "per": "month"}, "spareBedrooms": 0, "nonDependants": []}}}
BODY

cat > "$work/post.lua" <<LUA
local file = io.open("$work/body.json")
wrk.method = "POST"
wrk.body = file:read("*a")
wrk.headers["Content-Type"] = "application/json"
file:close()
LUA

curl -fsS -o /dev/null -H 'Content-Type: application/json' --data @"$work/body.json" "$address/v1/position" \
    || { echo "$address does not answer POST /v1/position with 200" >&2; exit 1; }

run() { # name, path, wrk options
    name=$1
    path=$2
    shift 2
    wrk -t1 -c"$connections" -d"${seconds}s" --latency "$@" "$address$path" > "$work/$name"
    if grep -E 'Non-2xx|Socket errors' "$work/$name" >&2; then
        echo "$path: not every answer was a 200" >&2
        exit 1
    fi
    awk -v name="$path" '/50%/ {p50 = $2} /99%/ {p99 = $2} /Requests\/sec/ {rps = $2}
        END {printf "%-24s %9.0f a second   p50 %8s   p99 %8s\n", name, rps, p50, p99}' "$work/$name"
}

# The first rounds warm the service up and are not counted.
run warm-up /v1/position -s "$work/post.lua" > /dev/null
run warm-up /actuator/health/ping > /dev/null
run position /v1/position -s "$work/post.lua"
run ping /actuator/health/ping

awk '/Requests\/sec/ {rps[FILENAME] = $2} END {
    printf "ratio                    %9.3f\n", rps[ARGV[1]] / rps[ARGV[2]]}' "$work/position" "$work/ping"
