"""Attachments: files, pictures and long texts that go with a question, from where they come in to what is sent.

`AttachmentBar` stands over the composer's text. Others give it what they have:

- `add_files(paths)`, `add_image(QImage, name)`, `add_text(name, text, media_type)`: each becomes a chip at once and is
  read in a thread; one that cannot be sent stays, with the reason.
- `parts()`: what goes with the text, in order; `clear()` takes all away.
- `changed`: a signal; what is attached, or how far it is read, is different.

`ui.attachment_desk.AttachmentDesk` joins the bar to the conversation on the screen and to the library.
"""
