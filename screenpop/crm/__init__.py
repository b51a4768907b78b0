"""Who is calling: links into a CRM."""
