-- What an import warned of a resource, so that the warning goes when what it says is no longer so.
create index import_issue_warned on import_issue (resource) where kind = 'WARNING';
