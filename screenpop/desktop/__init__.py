"""What a person sees and clicks. All of Qt lives here and in `app`."""
