#!/bin/sh
# [reload] command of relay.toml where the NATS servers run on several computers: spread.sh NODE...
# It brings agents.conf to each other node and has its server read it. `screenpop relay` runs it in the relay's folder, as its owner, who
# comes in to the nodes by ssh with a key that asks for nothing. Whom it could not tell, the command finds out by itself: it asks every
# server for the new users.
set -u

# A pid file may outlive its process, and the number be another's.
reload='for file in nats/node-*.pid; do
    pid=$(cat "$file") && [ "$(cat "/proc/$pid/comm")" = nats-server ] && kill -s HUP "$pid"
done'

for node in "$@"; do
    ssh -o BatchMode=yes -o ConnectTimeout=5 "$node" "
        cd '$PWD' && umask 077 && cat >nats/agents.conf.new && mv nats/agents.conf.new nats/agents.conf && $reload
    " <nats/agents.conf || echo "$node was not told" >&2
done
eval "$reload"
exit 0
