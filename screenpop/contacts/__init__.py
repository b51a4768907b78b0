"""The local directory: contacts of files and servers, in an index that knows a caller's number while the phone still rings."""
