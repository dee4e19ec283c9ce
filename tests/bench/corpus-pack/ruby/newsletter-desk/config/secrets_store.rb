module SecretsStore
  MAIL_PASSWORD = "Rathaus!news-88"

  module_function

  def mail
    { user_name: "news", password: MAIL_PASSWORD, address: "smtp.town.example" }
  end

  def archive
    { user_name: "archive", password: ENV.fetch("ARCHIVE_PASSWORD"), address: "imap.town.example" }
  end
end
