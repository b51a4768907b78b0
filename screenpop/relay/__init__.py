"""The relay: where the PBX's events are taken in once, for many desktops.

A relay has a folder (`folder`). Its administrator writes the NATS servers' configuration (`configuration`), makes the stream
(`stream`) and gives each agent a key that opens that agent's calls and nothing else (`agents`, `provision`). `serve` runs the ingress.
"""
