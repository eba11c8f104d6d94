"""How is the case kept safe? One encrypted file a case, its keys, its recovery, its end."""
