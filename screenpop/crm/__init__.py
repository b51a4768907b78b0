"""Who is calling: links into a CRM, and connectors that ask one."""
