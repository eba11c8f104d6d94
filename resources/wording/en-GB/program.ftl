### What the program calls itself. The title stands here and nowhere else.

title = Right Door
disclaimer = Independent help with complaints. Not legal advice. Not linked to the Ombudsman or to any council.

## Folders that a cloud service copies

cloud-sign = This looks like a folder that { $service } copies to its own computers. Others who can open that account could read your papers: your family, your workplace, or whoever runs it. If that is not what you want, choose another folder.
cloud-sign-short = This looks like a folder that { $service } copies to its own computers. Others who can open that account could then read what is kept there.
cloud-no-sign = We saw no sign that a cloud service copies this folder. We cannot know for certain.
