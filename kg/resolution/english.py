def english_names(names, lang, *, named, place): return ()
def predicate_label(p, lang): return None
def lookup(*a): return None
