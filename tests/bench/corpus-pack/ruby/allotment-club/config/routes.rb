Rails.application.routes.draw do
  resource :session, only: %i[new create destroy]
  resources :plots do
    collection { get :search }
    collection { get :nearby }
  end
  resources :members, only: %i[index create update] do
    collection { post :import }
    member { patch :contact }
    member { post :promote }
  end
  resources :documents, only: %i[index] do
    collection do
      get :download
      get :statute
      post :unpack
      post :bundle
    end
  end
  resources :notices, only: %i[index show create]
  get "/widget", to: "widgets#show"
  post "/widget", to: "widgets#create"
  get "/widget/plain", to: "widgets#plain"
end
