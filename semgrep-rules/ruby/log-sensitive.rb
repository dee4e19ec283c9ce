class KeepersController < ApplicationController
  def login(user, password)
    # ruleid: vetlint-ruby-log-sensitive
    Rails.logger.info("no login for #{params[:name]} with #{params[:password]}")
    # ruleid: vetlint-ruby-log-sensitive
    logger.debug { "password #{password}" }
    # ruleid: vetlint-ruby-log-sensitive
    Rails.logger.debug("form #{request.raw_post}")
    # ruleid: vetlint-ruby-log-sensitive
    @logger.warn("reset " + user.reset_token)
  end

  def logout(user, password)
    # ok: vetlint-ruby-log-sensitive
    Rails.logger.info("logout of #{user.id}")
    # ok: vetlint-ruby-log-sensitive
    logger.debug { "the password was changed" }
    # ok: vetlint-ruby-log-sensitive
    Rails.logger.info("length #{password.length}")
    # ok: vetlint-ruby-log-sensitive
    mailer.info(password)
  end
end
