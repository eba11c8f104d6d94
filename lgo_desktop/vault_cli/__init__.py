"""The commands `lgo vault …`: a case in an encrypted file, without a window."""
